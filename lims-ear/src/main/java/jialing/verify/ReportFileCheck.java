package jialing.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;

/**
 * Checks the PDF of a report by itself: the seal is of somebody whom a trusted authority certified, nothing was changed since, and the
 * numbers attached to it are those that stand in the log, by the proof attached beside them.
 */
final class ReportFileCheck {

    private static final String PROOF = ".proof.txt";

    private final ReportCodeCheck code;
    private final SealCheck seal;
    private final Findings findings;

    /** @param authorities whose certificates are believed; without one no seal is */
    ReportFileCheck(ReportCodeCheck code, List<X509Certificate> authorities, Findings findings) {
        this.code = code;
        this.seal = new SealCheck(authorities, findings);
        this.findings = findings;
    }

    void check(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            seal(pdf, document);
            content(enclosed(document));
        } catch (IOException | RuntimeException unreadable) {
            // A stranger's file may be broken in ways that no reader has foreseen.
            findings.wrong(
                    "FileReadable",
                    "PDF",
                    null,
                    "不是 PDF 文件，或已损坏",
                    "This is no PDF file, or it is damaged: " + unreadable);
        }
    }

    private void seal(byte[] pdf, PDDocument document) throws IOException {
        var signatures = document.getSignatureDictionaries();
        if (signatures.size() != 1) {
            findings.wrong(
                    "SealedOnce",
                    "PDF",
                    null,
                    "文件应有且只有一个印章，实有 " + signatures.size() + " 个",
                    "The file must have one seal, and has " + signatures.size());
            return;
        }
        seal.check(pdf, signatures.get(0)).ifPresent(end -> nothingAdded(pdf, end));
    }

    private void nothingAdded(byte[] pdf, int end) {
        try (var sealed = Loader.loadPDF(Arrays.copyOf(pdf, end));
                var now = Loader.loadPDF(pdf)) {
            if (!Revisions.saySame(sealed, now)) {
                findings.wrong(
                        "NothingAddedSinceSeal",
                        "PDF",
                        null,
                        "盖章之后文件内容有增改",
                        "Something was added to the file, or changed, after it was sealed");
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void content(Map<String, byte[]> enclosed) {
        Optional<byte[]> proof = enclosed.entrySet().stream()
                .filter(each -> each.getKey().endsWith(PROOF))
                .map(Map.Entry::getValue)
                .findFirst();
        if (proof.isEmpty()) {
            findings.wrong(
                    "ProofEnclosed",
                    "PDF",
                    null,
                    "文件内没有日志证明（早先的报告只在二维码中有）：请核验二维码内容",
                    "The file holds no proof (older reports have it in their code only): check what the code holds");
            return;
        }
        code.check(new String(proof.get(), StandardCharsets.UTF_8)).ifPresent(report -> {
            byte[] content = enclosed.get(report.number() + ".json");
            if (content == null || !Json.sha256Hex(content).equals(report.contentHash())) {
                findings.wrong(
                        "ContentAsLogged",
                        report.number() + ".json",
                        null,
                        content == null ? "文件内没有报告数据" : "附件中的报告数据与日志不符",
                        content == null
                                ? "The file holds no data of the report"
                                : "The attached data of the report are not what the log has");
            }
        });
    }

    private static Map<String, byte[]> enclosed(PDDocument document) throws IOException {
        var files = new HashMap<String, byte[]>();
        PDEmbeddedFilesNameTreeNode tree =
                new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        if (tree != null && tree.getNames() != null) {
            for (var each : tree.getNames().entrySet()) {
                files.put(each.getKey(), each.getValue().getEmbeddedFile().toByteArray());
            }
        }
        return files;
    }
}
