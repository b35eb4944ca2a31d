package jialing.system.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The evidence file of a system's newest report, taken apart.
 *
 * @param zip as it was downloaded
 */
record EvidenceOfAReport(byte[] zip, Map<String, byte[]> files) {

    /** Dots per inch: a phone moves until it can read; a picture of one sharpness may not be read at all. */
    private static final List<Integer> SHARPNESSES = List.of(300, 240, 360, 200, 450);

    static EvidenceOfAReport newestOf(RunningSystem system) {
        var quality = PersonAtWork.loggedIn(system.baseUrl(), "wz.quality");
        String report = quality.get("/api/reporting/reports?limit=1").done().text("items/0/number");
        byte[] zip =
                quality.get("/api/evidence/reports/" + report + "/file").done().bytes();
        var files = new HashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EvidenceOfAReport(zip, files);
    }

    /** Of persons' signatures under its acts. */
    TreeSet<String> algorithms() throws IOException {
        var algorithms = new TreeSet<String>();
        JsonNode acts = new ObjectMapper().readTree(files.get("evidence.json")).path("acts");
        acts.findValues("signatures")
                .forEach(list -> list.forEach(
                        signature -> algorithms.add(signature.path("algorithm").asText())));
        return algorithms;
    }

    /** The sealed report that was printed last. */
    byte[] report() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }

    /** What a phone reads from the code on the report's first page. */
    String code() throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(report())) {
            var renderer = new PDFRenderer(document);
            for (int sharpness : SHARPNESSES) {
                Optional<String> read = read(renderer.renderImageWithDPI(0, sharpness));
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static Optional<String> read(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException unread) {
            return Optional.empty();
        }
    }
}
