package jialing.reports.signing;

import java.net.URI;
import java.util.Optional;
import jialing.domain.shared.KeyKind;

/**
 * What the house promises of its seals, as its operator configured it. A seal that cannot be set as promised is not set at all: its report waits and is tried
 * again, and never gets a lower level unseen.
 *
 * @param stamps address of a time-stamp service (RFC 3161)
 */
record SealPolicy(SealLevel level, Optional<URI> stamps, KeyKind keys) {

    static final SealPolicy PLAIN = new SealPolicy(SealLevel.B_B, Optional.empty(), KeyKind.ECDSA);

    SealPolicy {
        if (level.isStamped() && stamps.isEmpty()) {
            throw new IllegalArgumentException("a seal of level " + level + " needs a time-stamp service");
        }
    }

    /** Without time-stamp service B-B, with one B-T, if the operator said nothing of the level. */
    static SealPolicy configured() {
        var stamps = given("jialing.tsa.url").map(URI::create);
        return new SealPolicy(
                given("jialing.seal.level")
                        .map(SealLevel::of)
                        .orElse(stamps.isPresent() ? SealLevel.B_T : SealLevel.B_B),
                stamps,
                given("jialing.seal.keys").map(KeyKind::valueOf).orElseGet(KeyKind::ofTheHouse));
    }

    private static Optional<String> given(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
