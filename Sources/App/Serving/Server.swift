import Foundation
import Hummingbird
package import Kernel
package import Logging
import NIOCore
import ServiceLifecycle
import Web

/// The web server of one installation, until it is told to stop.
package struct Server: Sendable {
    private let house: House
    private let logger: Logger

    package init(_ house: House, logger: Logger) {
        self.house = house
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, then lets open requests finish.
    /// - Throws: `ServerProblem` when it cannot listen, and what the server cannot recover from.
    package func run() async throws {
        let settings = house.settings
        let site = SiteComposition.site(of: house, logger: logger)
        let application = Application(
            responder: SiteResponder(site), server: .http1(of: site),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.httpHost, port: settings.httpPort), serverName: nil),
            onServerRunning: { channel in
                logger.info(
                    "serving",
                    metadata: [
                        "host": "\(settings.httpHost)", "port": "\(channel.localAddress?.port ?? settings.httpPort)",
                        "version": "\(ProgramVersion.current)",
                    ])
            },
            logger: quiet)
        do {
            try await application.runService()
        } catch let error where error is IOError || error is SocketAddressError.UnknownHost {
            throw ServerProblem.cannotListen(host: settings.httpHost, port: settings.httpPort)
        }
        logger.info("stopped")
    }

    /// The framework's own lines stay out of our log unless they are warnings.
    private var quiet: Logger {
        var quiet = logger
        quiet.logLevel = max(.warning, logger.logLevel)
        return quiet
    }
}

/// Why the server does not start.
package enum ServerProblem: Problem, Equatable {
    case cannotListen(host: String, port: Int)

    package var kind: ProblemKind { .unavailable }

    package var code: String { "server.address.unusable" }

    package var message: Bilingual {
        switch self {
        case .cannotListen(let host, let port):
            Bilingual(
                th: """
                    เปิดรับที่ \(host):\(port) ไม่ได้ มีโปรแกรมอื่นใช้อยู่ ไม่มีสิทธิ์ หรือไม่ใช่ที่อยู่ของเครื่องนี้ \
                    ลองพอร์ตอื่นด้วย --port หรือที่อยู่อื่นด้วย --host
                    """,
                en: """
                    Cannot listen on \(host):\(port): it is taken, not permitted, or not an address of this machine; \
                    try another --port or --host.
                    """)
        }
    }
}
