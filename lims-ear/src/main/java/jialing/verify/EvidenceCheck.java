package jialing.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.InclusionProof;
import jialing.domain.ledger.log.TreeHead;

/** Checks an evidence file: every act in the log, every signature, every raw file named by an act. Needs no server. */
public final class EvidenceCheck {

    private static final String FORMAT = "jialing evidence/v1";
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_FILES = 10_000;

    private final TrustedKeys trusted;
    private final Findings findings;

    EvidenceCheck(TrustedKeys trusted, Findings findings) {
        this.trusted = trusted;
        this.findings = findings;
    }

    void check(byte[] zip) {
        Map<String, byte[]> files;
        try {
            files = unpack(zip);
        } catch (IOException e) {
            unreadable();
            return;
        }
        Optional<JsonNode> evidence = Optional.ofNullable(files.remove("evidence.json"))
                .flatMap(bytes -> Json.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .filter(each -> each.path("format").asText().equals(FORMAT));
        byte[] note = files.remove("checkpoint.txt");
        if (evidence.isEmpty() || note == null) {
            unreadable();
            return;
        }
        trusted.open(new String(note, java.nio.charset.StandardCharsets.UTF_8), findings)
                .ifPresent(checkpoint -> check(evidence.get(), checkpoint.head(), files));
    }

    private void check(JsonNode evidence, TreeHead head, Map<String, byte[]> files) {
        findings.fact("about", evidence.path("about"));
        findings.fact("checkpoint", head.size());
        List<JsonNode> places = StreamSupport.stream(evidence.path("acts").spliterator(), false)
                .sorted(Comparator.comparingLong(each -> each.path("index").asLong()))
                .toList();
        var acts = new ArrayList<ActText>();
        var chains = new ChainCheck(findings);
        for (JsonNode place : places) {
            var act = new ActText(
                    place.path("act"),
                    place.path("content").asText(),
                    place.path("signatures") instanceof ArrayNode list ? list : Json.MAPPER.createArrayNode());
            if (!isReadable(act)) {
                unreadable();
                return;
            }
            acts.add(act);
            inLog(act, place, head);
            chains.next(act, act.hash());
        }
        signatures(acts, evidence);
        rawFiles(acts, evidence, files);
        findings.fact("acts", acts.size());
        findings.fact("state", stateOf(acts));
    }

    private void inLog(ActText act, JsonNode place, TreeHead head) {
        if (!act.contentFits()) {
            findings.wrong("ContentHash", act.name(), act.recordedAt(), "内容被改动", "The content was changed");
        }
        if (!isIncluded(act, place, head)) {
            findings.wrong(
                    "ActInLog",
                    act.name(),
                    act.recordedAt(),
                    "该操作不在日志中，或被改动",
                    "This act is not in the log, or was changed");
        }
    }

    private static boolean isIncluded(ActText act, JsonNode place, TreeHead head) {
        try {
            var path = StreamSupport.stream(place.path("path").spliterator(), false)
                    .map(hash -> Hash.ofHex(hash.asText()))
                    .toList();
            return new InclusionProof(place.path("index").asLong(), path).proves(Hash.ofLeaf(act.entry()), head);
        } catch (IllegalArgumentException notAProof) {
            return false;
        }
    }

    private void signatures(List<ActText> acts, JsonNode evidence) {
        var certificates = new Certificates(trusted.authorities());
        for (JsonNode each : evidence.path("certificates")) {
            if (!certificates.add(bytes(each, "certificate"), bytes(each, "issuer"), bytes(each, "above"))) {
                findings.wrong(
                        "CertificateIssued",
                        "certificate",
                        null,
                        "证书与签发者或所信任的机构不符",
                        "A certificate is not of its issuer, or not below a trusted authority");
            }
        }
        var authorisations = new Authorisations();
        for (JsonNode each : evidence.path("authorisations")) {
            authorisations.add(
                    each.path("text").asText(),
                    bytes(each, "authenticatorData"),
                    bytes(each, "clientData"),
                    bytes(each, "signature"));
        }
        var check = new SignatureCheck(certificates, authorisations, findings);
        acts.forEach(check::learn);
        evidence.path("statements").properties().forEach(each -> check.learnStatement(each.getKey(), each.getValue()));
        acts.forEach(check::check);
        findings.fact(
                "signatures",
                acts.stream().mapToInt(act -> act.signatures().size()).sum());
        check.tell();
    }

    private void rawFiles(List<ActText> acts, JsonNode evidence, Map<String, byte[]> files) {
        for (JsonNode line : evidence.path("files")) {
            String name = line.path("name").asText();
            byte[] content = files.remove(name);
            if (content == null) {
                findings.wrong("FileGiven", name, null, "缺少文件", "The file is missing");
                continue;
            }
            String hash = Json.sha256Hex(content);
            if (acts.stream().noneMatch(act -> act.content().contains(hash))) {
                findings.wrong(
                        "FileInRecord",
                        name,
                        null,
                        "没有任何操作记载过此文件内容",
                        "No act names a file of this content: it was changed");
            }
        }
        files.keySet()
                .forEach(name ->
                        findings.wrong("FileInRecord", name, null, "记录中没有此文件", "The record knows no such file"));
    }

    /** What became of the report asked for: the last word of its acts. */
    private static String stateOf(List<ActText> acts) {
        String state = "";
        for (ActText act : acts) {
            if (act.subject().startsWith("Report ")) {
                state = act.verb();
            }
        }
        return state;
    }

    private static boolean isReadable(ActText act) {
        try {
            act.recordedAt();
            return act.act().isObject();
        } catch (java.time.DateTimeException noTime) {
            return false;
        }
    }

    private static byte[] bytes(JsonNode node, String field) {
        try {
            return Base64.getDecoder().decode(node.path(field).asText());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private void unreadable() {
        findings.wrong(
                "EvidenceReadable", "evidence", null, "不是证据文件，或已损坏", "This is no evidence file, or it is damaged");
    }

    /** Bounded: a file of a stranger may be made to fill the memory. */
    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                byte[] content = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES || files.put(entry.getName(), content) != null) {
                    throw new IOException("too large, or one name twice");
                }
            }
        }
        return files;
    }
}
