package jialing.domain.evidence;

import jialing.domain.shared.LabClock;

/** What a pack holds and how it is checked, without this system, by somebody with an ordinary computer. */
final class PackGuide {

    private static final String TEXT = """
            %1$s
            %2$s

            内容
            ----
            index.html                        打开它：全部报告的清单
            results.csv                       全部报告结果（UTF-8，可用电子表格打开）
            reports/<编号>/files/<编号>.pdf   签名的报告（PDF/A-3b），数据附在其中；同一任务单的其他报告也在此
            reports/<编号>/data.json          报告的数据（规范 JSON，RFC 8785）
            reports/<编号>/evidence.json      全部操作、签名、证书、日志中的位置和证明
            reports/<编号>/checkpoint.txt     日志的检查点，由日志和见证方签名（C2SP signed note）
            reports/<编号>/files/             现场照片
            log-key.txt                       日志的公钥；请与公开渠道得到的公钥比对
            SHA256SUMS                        以上每个文件的 SHA-256

            怎样核对（不需要本系统）
            ------------------------
            1. 文件完整：解压后在此文件夹运行
                   sha256sum -c SHA256SUMS                 （Windows：certutil -hashfile 文件 SHA256）
            2. 报告的签章：用 Adobe Acrobat 打开 PDF，或运行  pdfsig 编号.pdf  （poppler）。
            3. 是否为 PDF/A-3b：  verapdf --flavour 3b 编号.pdf
            4. 附在报告里的数据：  pdfdetach -saveall 编号.pdf  ；编号.json 与 data.json 逐字节相同。
            5. 操作未被改动：evidence.json 中每个操作的 content 的 SHA-256 等于其 contentHash：
                   jq -j '.acts[0].content' evidence.json | sha256sum
                   jq -r '.acts[0].act.contentHash' evidence.json
            6. 操作在日志中：act 的规范文本的 SHA-256 为其 hash；由 {"hash":…,"signatures":…} 的规范 JSON 的 SHA-256 得到日志条目，
               按 RFC 9162 第 2.1.3 节用 path 算到 checkpoint.txt 中的根。
            没有检查点之后的内容：本包只证明做包时已在日志中的事。

            Contents
            --------
            index.html                            open it: the list of all reports
            results.csv                           all reported results (UTF-8, for spreadsheets)
            reports/<number>/files/<number>.pdf   the signed report (PDF/A-3b) with its data inside; other reports of the same order beside it
            reports/<number>/data.json            what the report says (canonical JSON, RFC 8785)
            reports/<number>/evidence.json        all acts, signatures, certificates, places in the log and proofs
            reports/<number>/checkpoint.txt       checkpoint of the log, signed by the log and its witnesses (C2SP signed note)
            reports/<number>/files/               photos from the field
            log-key.txt                           public key of the log; compare it with the one that is published
            SHA256SUMS                            SHA-256 of each file above

            How to check it (without this system)
            -------------------------------------
            1. Files are whole: unpack, and in this folder run
                   sha256sum -c SHA256SUMS                 (Windows: certutil -hashfile FILE SHA256)
            2. The seal of a report: open the PDF in Adobe Acrobat, or run  pdfsig NUMBER.pdf  (poppler).
            3. Whether it is PDF/A-3b:  verapdf --flavour 3b NUMBER.pdf
            4. The data inside a report:  pdfdetach -saveall NUMBER.pdf ; NUMBER.json is data.json byte for byte.
            5. Acts are unchanged: the SHA-256 of each act's content in evidence.json is its contentHash:
                   jq -j '.acts[0].content' evidence.json | sha256sum
                   jq -r '.acts[0].act.contentHash' evidence.json
            6. Acts are in the log: the SHA-256 of the canonical text of act is its hash; the SHA-256 of the canonical JSON
               {"hash":…,"signatures":…} is the entry of the log, and leads by path to the root in checkpoint.txt (RFC 9162 section 2.1.3).
            Nothing is said about what came later: a pack proves what was in the log when it was made.
            """;

    private PackGuide() {}

    static String of(EvidencePack pack) {
        return TEXT.formatted(titleOf(pack), madeOf(pack));
    }

    static String titleOf(EvidencePack pack) {
        String what = pack.from() == null ? pack.reports().get(0).number() : pack.from() + " — " + pack.until();
        return "证据包 Evidence · %s %s · %s"
                .formatted(pack.name().zh(), pack.name().en(), what);
    }

    static String madeOf(EvidencePack pack) {
        return "%d 份报告，由 %s 于 %s（北京时间）打包 · %1$d reports, packed by %2$s at %3$s (UTC+8)"
                .formatted(pack.reports().size(), pack.madeBy(), LabClock.minuteOf(pack.madeAt()));
    }
}
