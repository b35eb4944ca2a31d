package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** 200 results signed in one go, the PIN asked once: each has a signature of its own. */
final class SignOff {

    /** All that the plan keeps in one container: acidified with nitric acid, 10 mL/L (HJ 493-2009 table 1). */
    private static final List<String> METALS = List.of("B", "BE", "CD", "CR", "CU", "FE", "MN", "NI", "PB", "ZN");

    private static final int RESULTS = METALS.size() * IcpMs.BATCH_AT_MOST;
    private static final double MOST_MILLISECONDS = 1_000;
    private static final int BATCHES = 4;
    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);

    private final SystemUnderTest system;
    private final Trips trips;
    private final Findings findings;

    SignOff(SystemUnderTest system, Trips trips, Findings findings) {
        this.system = system;
        this.trips = trips;
        this.findings = findings;
    }

    void measure() throws GeneralSecurityException {
        var taken = new ArrayList<Double>();
        for (int round = 0; round < BATCHES; round++) {
            String path = "/api/review/batches/" + submitted();
            step("wz.checker", path + "/check");
            step("wz.reviewer", path + "/review");
            taken.add(Series.once(() -> step("wz.signatory", path + "/sign")));
        }
        double signed = median(taken);
        PrivateKey key = key();
        findings.beside(
                "Sign " + RESULTS + " results in one go, over REST (median of " + BATCHES + ")",
                signed,
                "one Argon2id and " + (RESULTS + 1) + " signatures by ECDSA P-256",
                Series.of(20, () -> bare(key)).median(),
                null);
        findings.atMost("the same against its bound", signed, "ms", MOST_MILLISECONDS);
    }

    private Answer step(String account, String path) {
        return system.as(account).post(path, PIN).done();
    }

    /** @return id of a batch whose quality control is accepted */
    private String submitted() {
        String order = trips.planned(trips.sites(IcpMs.BATCH_AT_MOST), METALS);
        trips.approve(order);
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = IcpMs.fullest(analyst, trips.received(order)).subList(0, IcpMs.BATCH_AT_MOST);
        String path = "/api/analysis/batches/" + IcpMs.opened(analyst, containers);
        JsonNode sheet = analyst.get(path).done().json();
        analyst.post(path + "/readings", Map.of("rows", goodReadings(sheet))).done();
        analyst.post(path + "/submission", PIN).done();
        int results = results(sheet);
        if (results != RESULTS) {
            throw new IllegalStateException("the batch has " + results + " results, not " + RESULTS);
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int results(JsonNode sheet) {
        return Answer.stream(sheet.path("positions"))
                .filter(position -> position.path("kind").asText().equals("SAMPLE"))
                .mapToInt(position -> position.path("analytes").size())
                .sum();
    }

    private static List<Map<String, Object>> goodReadings(JsonNode sheet) {
        return Answer.stream(sheet.path("positions"))
                .flatMap(position ->
                        Answer.stream(position.path("analytes")).map(analyte -> reading(position, analyte.asText())))
                .toList();
    }

    private static Map<String, Object> reading(JsonNode position, String analyte) {
        String code = position.path("code").asText();
        return Answer.stream(position.path("certified"))
                .filter(certified -> certified.path("analyte").asText().equals(analyte))
                .findFirst()
                .map(certified -> Map.<String, Object>of(
                        "position",
                        code,
                        "analyte",
                        analyte,
                        "dilution",
                        "10",
                        "inputs",
                        IcpMs.reading(responseToTenth(
                                new BigDecimal(certified.path("certified").asText())))))
                .orElseGet(() -> Map.of(
                        "position",
                        code,
                        "analyte",
                        analyte,
                        "inputs",
                        inputs(position.path("kind").asText())));
    }

    /** The control sample diluted to a tenth, into the range of the standards; certified in mg/L. */
    private static String responseToTenth(BigDecimal certified) {
        return IcpMs.responseTo(certified.movePointRight(2).intValueExact());
    }

    private static Map<String, String> inputs(String kind) {
        var inputs = new HashMap<String, String>();
        switch (kind) {
            case "METHOD_BLANK" -> inputs.putAll(IcpMs.reading(IcpMs.responseTo(0)));
            case "SPIKE", "SPIKE_DUPLICATE" -> {
                inputs.putAll(IcpMs.reading(IcpMs.responseTo(30)));
                inputs.put("added", "0.010");
            }
            case "CALIBRATION_CHECK" -> {
                inputs.putAll(IcpMs.reading(IcpMs.responseTo(20)));
                inputs.put("nominal", "0.020");
            }
            default -> inputs.putAll(IcpMs.reading(IcpMs.responseTo(20)));
        }
        return inputs;
    }

    /** What no sign-off of so many results can do without, with the costs that the system asks (RFC 9106; OWASP's 19 MiB, two passes). */
    private static byte[] bare(PrivateKey key) throws GeneralSecurityException {
        var stretch = new Argon2BytesGenerator();
        stretch.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(new byte[16])
                .build());
        stretch.generateBytes("135790".getBytes(StandardCharsets.UTF_8), new byte[32]);
        byte[] last = {};
        for (int result = 0; result <= RESULTS; result++) {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(MessageDigest.getInstance("SHA-256").digest(new byte[400]));
            last = signature.sign();
        }
        return last;
    }

    private static PrivateKey key() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair().getPrivate();
    }

    private static double median(List<Double> values) {
        return new Series(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
    }
}
