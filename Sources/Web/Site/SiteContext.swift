package import Hummingbird
import NIOCore

/// What Hummingbird hands around with a request; it keeps the connection, so that one with an unread body can be closed.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
