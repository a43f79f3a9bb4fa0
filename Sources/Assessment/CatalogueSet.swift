/// The catalogues of all known years: the built-in ones, and on top of them those of the data folder.
package struct CatalogueSet: Sendable {}
