package jialing.domain.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a pack report by report, each in a transaction of its own, so that no pack is ever whole in memory. Everything in it is read
 * with what a computer has: a browser, a reader of PDF, {@code sha256sum}.
 */
@ApplicationScoped
public class WritePack {

    @Inject
    EvidenceFiles evidence;

    public void write(EvidencePack pack, OutputStream out) throws IOException {
        var zip = new SummedZip(out);
        put(zip, "README.txt", PackGuide.of(pack));
        put(zip, "index.html", PackIndex.of(pack));
        put(zip, "results.csv", PackResults.of(pack));
        put(zip, "log-key.txt", pack.logKey() + "\n");
        for (PackedReport report : pack.reports()) {
            String folder = "reports/" + report.number() + "/";
            put(zip, folder + "data.json", report.content());
            for (var part :
                    evidence.partsOf(EvidenceKind.REPORT, report.number()).entrySet()) {
                zip.put(folder + part.getKey(), part.getValue());
            }
        }
        zip.finish();
    }

    private static void put(SummedZip zip, String name, String text) throws IOException {
        zip.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
