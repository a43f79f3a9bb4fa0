import HTTPTypes
import Kernel
package import Markup

/// A file in the binary that pages point to. Its address contains its content's hash, so it may be kept for ever.
package struct StaticAsset: Sendable {
    package let name: String
    package let address: WebAddress
    let contentType: String
    package let bytes: [UInt8]

    package static let stylesheet = StaticAsset("prongsai", "css", "text/css; charset=utf-8")
    package static let icon = StaticAsset("icon", "svg", "image/svg+xml")

    /// Every file a page may point to.
    package static let all = [stylesheet, icon]

    private init(_ stem: String, _ ending: String, _ contentType: String) {
        bytes = Array((EmbeddedResources.files["\(stem).\(ending)"] ?? "").utf8)
        name = "\(stem).\(ContentHash.of(bytes)).\(ending)"
        address = WebAddress(path: ["assets", name])
        self.contentType = contentType
    }

    /// An old page may still ask for an old stylesheet; that is a 404 like any other.
    static let routes = [
        Route.get("/assets/{name}", for: .operation, Bilingual(th: "แบบตัวอักษรและไอคอน", en: "Stylesheet and icon")) {
            context in
            let wanted = try context.parameter("name")
            guard let asset = all.first(where: { $0.name == wanted }) else {
                throw WebProblem.missingPage
            }
            return Answer(contentType: asset.contentType, bytes: asset.bytes, freshness: .immutable)
        }
    ]
}
