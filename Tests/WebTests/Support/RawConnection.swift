import NIOCore
import NIOPosix

/// Bytes to a server on this machine, and what comes back until it closes: for what no HTTP client would send.
enum RawConnection {
    /// - Parameter leaves: closes our side once the bytes are out, as a client does that goes away.
    static func exchange(_ bytes: String, port: Int, leaves: Bool = false) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: bytes))
            if leaves { outbound.finish() }
            var answer = ""
            for try await part in inbound { answer += String(buffer: part) }
            return answer
        }
    }
}
