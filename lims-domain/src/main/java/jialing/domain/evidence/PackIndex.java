package jialing.domain.evidence;

import jialing.domain.shared.LabClock;

/** The page with which a pack is opened: no script, no picture, nothing from elsewhere. */
final class PackIndex {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
            table { width: 100%%; border-collapse: collapse; }
            th, td { padding: .4rem .6rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            small, code { color: #555; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p>怎样核对见 <a href="README.txt">README.txt</a>；全部结果见 <a href="results.csv">results.csv</a>。<br>
            How to check it: <a href="README.txt">README.txt</a>; all results: <a href="results.csv">results.csv</a>.</p>
            <table>
            <thead><tr><th>报告 Report</th><th>项目 Project</th><th>签发 Issued</th><th>授权签字人 Signatory</th><th>状态 State</th><th>文件 Files</th></tr></thead>
            <tbody>
            %3$s</tbody>
            </table>
            </body>
            </html>
            """;

    private static final String LINE = """
            <tr><td>%1$s<br><small><code>%2$s</code></small></td><td>%3$s</td><td>%4$s</td><td>%5$s</td><td>%6$s</td>\
            <td><a href="reports/%1$s/files/%1$s.pdf">PDF/A</a> · <a href="reports/%1$s/data.json">数据 data</a> · \
            <a href="reports/%1$s/evidence.json">证明 proofs</a></td></tr>
            """;

    private PackIndex() {}

    static String of(EvidencePack pack) {
        var lines = new StringBuilder();
        pack.reports().forEach(report -> lines.append(line(report)));
        return PAGE.formatted(escaped(PackGuide.titleOf(pack)), escaped(PackGuide.madeOf(pack)), lines);
    }

    private static String line(PackedReport report) {
        return LINE.formatted(
                escaped(report.number()),
                report.sha256(),
                escaped(report.project()),
                LabClock.minuteOf(report.issuedAt()),
                escaped(report.signatory()),
                stateOf(report));
    }

    private static String stateOf(PackedReport report) {
        if (report.end() == null) {
            return "有效 in force";
        }
        String by = report.replacedBy() == null ? "" : " → " + escaped(report.replacedBy());
        return "不再有效 no longer in force" + by + "<br><small>" + escaped(report.end()) + "</small>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
