import Agencies
import Assessment
import Hummingbird
import Kernel
import Logging
import Reports
import Storage
import TestKit
import Testing
import Web

@testable import Cycle

/// A site with the cycle alone, on a store of its own that holds one invented agency with two years taken in.
struct CycleSite: Sendable {
    let kept: TestStore
    let agency: SiteAgency?
    let application: Application<SiteResponder>

    static func filled() async throws -> CycleSite {
        let kept = try await TestStore()
        let ambience = Ambience.fixed()
        let catalogues = try CatalogueSet.builtIn()
        let agency = SiteAgency(
            id: AgencyID(ambience.newID()), slug: "thung-sai", name: "องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง")
        try await kept.store.write { tx in
            try AgencyStore.add(
                Agency(
                    id: agency.id, slug: try #require(AgencySlug(agency.slug)), name: agency.name,
                    kind: .subdistrictOrganization, district: "เมือง", province: "ตัวอย่าง", createdAt: ambience.now()),
                in: tx)
        }
        for text in [InventedReport.analysis, InventedReport.measures] {
            let read = try ReportReader.read(bytes: Array(text.utf8))
            let file = ReportFile(
                name: "report.txt", bytes: Array(text.utf8), report: read.report,
                findings: ReportCheck.findings(of: read, catalogues: catalogues))
            try await kept.store.write { tx in
                let staged = try ReportStaging.stage(file, for: agency.id, ambience: ambience, in: tx).reportImport
                _ = try ReportAcceptance.accept(
                    staged.id, of: agency.id, named: agency.name, ambience: ambience, in: tx)
            }
        }
        return CycleSite(kept: kept, agency: agency, catalogues: catalogues)
    }

    static func empty() async throws -> CycleSite {
        CycleSite(kept: try await TestStore(), agency: nil, catalogues: try CatalogueSet.builtIn())
    }

    private init(kept: TestStore, agency: SiteAgency?, catalogues: CatalogueSet) {
        self.kept = kept
        self.agency = agency
        let site = Site(
            capabilities: [CycleCapability(store: kept.store, catalogues: catalogues, pool: BlockingPool())],
            agencies: { _ in agency.map(AgencyMatch.one) ?? .none }, version: "9.9.9", ambience: .fixed(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        application = Application(responder: SiteResponder(site))
    }
}

/// Reports of an agency that does not exist.
enum InventedReport {
    static let measures = """
        รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
        ประจำปีงบประมาณ พ.ศ. 2568
        องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง

        มาตรการ โครงการ หรือกิจกรรม\tวิธีดำเนินการ\tระยะเวลาดำเนินการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์หรือความสำเร็จของการดำเนินการ
        1. การใช้ทรัพย์สิน \"ราชการ\"\t1. จัดทำระเบียบการยืม 2. เผยแพร่แบบคำขอยืม\t1 ตุลาคม 2567 – 30 กันยายน 2568\tกองคลัง\t1. ประกาศใช้ระเบียบเมื่อวันที่ 14 พฤศจิกายน 2567\tมีผู้ยืมจำนวน 35 คน
        2. ส่งเสริมการมีส่วนร่วม\t1. จัดประชุมประชาคม\t1 ตุลาคม 2567 – 30 กันยายน 2568\tสำนักปลัด\tดำเนินการแล้วเสร็จ\tประชาชนพึงพอใจ
        """

    static let analysis = """
        การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568
        องค์การบริหารส่วนตำบลทุ่งใสตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง

        ตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน
        1\tการปฏิบัติหน้าที่\t94.10
        2\tการใช้งบประมาณ\t92.35
        3\tการใช้อำนาจ\t95.00
        4\tการใช้ทรัพย์สินของราชการ\t88.05
        5\tการแก้ไขปัญหาการทุจริต\t96.50
        6\tคุณภาพการดำเนินงาน\t98.20
        7\tประสิทธิภาพการสื่อสาร\t97.40
        8\tการปรับปรุงการทำงาน\t99.60
        9\tการเปิดเผยข้อมูล\t82.00
        10\tการป้องกันการทุจริต\t85.00
        """
}
