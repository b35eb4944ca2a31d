package jialing.domain.evidence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jialing.domain.ledger.ActSignature;
import jialing.domain.ledger.CanonicalJson;

/**
 * Everything that proves one thing, in one file (zip): {@code evidence.json} with acts, signatures, certificates and proofs,
 * {@code checkpoint.txt} (C2SP signed note with the witnesses' cosignatures), and the raw files under {@code files/}.
 *
 * @param statements texts of the statements of responsibility by the versions that the acts name
 */
record EvidenceFile(
        About about,
        Instant madeAt,
        String logKey,
        List<String> witnessKeys,
        String checkpoint,
        List<ProvenAct> acts,
        List<Certificate> certificates,
        List<Authorisation> authorisations,
        Map<String, Object> statements,
        List<RawFile> files) {

    private static final String FORMAT = "jialing evidence/v1";

    record About(EvidenceKind kind, String key) {}

    /**
     * @param act what the act's hash covers, as canonical JSON
     * @param content canonical JSON, byte for byte what {@code contentHash} covers
     */
    record ProvenAct(
            @JsonRawValue String act, String content, List<ActSignature> signatures, long index, List<String> path) {}

    /**
     * Base 64 of DER.
     *
     * @param above the issuer's own issuers up to the root, one after another; absent when the issuer is the root
     */
    record Certificate(String certificate, String issuer, String above) {}

    /**
     * What a passkey signed (WebAuthn 6.3.3); bytes in base 64.
     *
     * @param text canonical JSON, byte for byte what the challenge is the SHA-256 of
     */
    record Authorisation(String text, String authenticatorData, String clientData, String signature) {}

    record RawFile(String name, String sha256, byte[] bytes) {}

    private record FileLine(String name, String sha256) {}

    private record Manifest(
            String format,
            About about,
            Instant madeAt,
            String logKey,
            List<String> witnessKeys,
            List<ProvenAct> acts,
            List<Certificate> certificates,
            List<Authorisation> authorisations,
            Map<String, Object> statements,
            List<FileLine> files) {}

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries().entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts by their names, in their order. */
    Map<String, byte[]> entries() {
        var lines = files.stream()
                .map(file -> new FileLine(file.name(), file.sha256()))
                .toList();
        var manifest = new Manifest(
                FORMAT, about, madeAt, logKey, witnessKeys, acts, certificates, authorisations, statements, lines);
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("evidence.json", utf8(CanonicalJson.of(manifest)));
        entries.put("checkpoint.txt", utf8(checkpoint));
        files.forEach(file -> entries.put(file.name(), file.bytes()));
        return entries;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
