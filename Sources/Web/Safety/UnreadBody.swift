import HummingbirdCore
import NIOCore

/// An answer to a request whose body nobody will read. The server would go on reading it for as long as the client
/// sends (measured: 16 GB in 8 seconds); so reading stops when the answer is out, and half a second later, time enough
/// for the client to take the answer, the connection is closed.
enum UnreadBody {
    static let grace = TimeAmount.milliseconds(500)

    static func closing(_ channel: any Channel, after bytes: ByteBuffer) -> ResponseBody {
        ResponseBody(contentLength: bytes.readableBytes) { writer in
            if bytes.readableBytes > 0 { try await writer.write(bytes) }
            try await writer.finish(nil)
            channel.setOption(.autoRead, value: false).whenComplete { _ in
                channel.eventLoop.scheduleTask(in: grace) { channel.close(promise: nil) }
            }
        }
    }
}
