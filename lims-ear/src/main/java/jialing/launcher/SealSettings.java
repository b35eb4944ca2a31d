package jialing.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How reports are sealed.
 *
 * @param timeStamps address of a time-stamp service (RFC 3161)
 * @param level of PAdES that every seal has, or there is no seal: B-B, B-T, B-LT
 * @param keys kind of the organisations' keys: as the house signs otherwise, if not said
 */
record SealSettings(Optional<String> timeStamps, String level, String keys) {

    private static final List<String> LEVELS = List.of("B-B", "B-T", "B-LT");

    static SealSettings from(Map<String, String> environment, SignatureSettings signatures) {
        var timeStamps = Optional.ofNullable(environment.get("LIMS_TSA_URL")).filter(value -> !value.isBlank());
        timeStamps.ifPresent(SealSettings::address);
        var level =
                SignatureSettings.oneOf(LEVELS, "LIMS_SEAL_LEVEL", environment, timeStamps.isPresent() ? "B-T" : "B-B");
        if (!level.equals("B-B") && timeStamps.isEmpty()) {
            throw new CannotStart(
                    "LIMS_SEAL_LEVEL=" + level + " 需要 LIMS_TSA_URL",
                    "LIMS_SEAL_LEVEL=" + level + " needs LIMS_TSA_URL");
        }
        return new SealSettings(
                timeStamps, level, SignatureSettings.kindIn("LIMS_SEAL_KEYS", environment, signatures.kind()));
    }

    /** As the application reads them. */
    List<String> properties() {
        return Stream.concat(
                        timeStamps.stream().map(address -> "-Djialing.tsa.url=" + address),
                        Stream.of("-Djialing.seal.level=" + level, "-Djialing.seal.keys=" + keys))
                .toList();
    }

    private static void address(String value) {
        if (!value.matches("https?://\\S+") || !isAddress(value)) {
            throw new CannotStart(
                    "LIMS_TSA_URL 必须是 http(s) 地址：" + value, "LIMS_TSA_URL must be an http(s) address: " + value);
        }
    }

    private static boolean isAddress(String value) {
        try {
            return URI.create(value).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
