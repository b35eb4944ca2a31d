package jialing.launcher;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.reports.signing.GivenAuthority;
import jialing.reports.signing.OutsideIssuer;
import jialing.reports.signing.UnfitAuthority;

/**
 * With what the house signs: people their acts, the log its checkpoints, organisations their reports.
 *
 * @param kind of the keys that are made from now on: ECDSA, SM2
 * @param authorityKey of an authority below somebody else's root, which certifies in place of the house's own: PKCS #12, or PEM
 * @param authorityCertificates of that authority and those above it, PEM; beside a PEM key
 * @param outsideRoot of an authority outside that certifies persons' keys one by one, PEM
 * @param authorityPassword of the PKCS #12; handed over in the environment, where a list of processes does not show it
 */
record SignatureSettings(
        String kind,
        Optional<Path> authorityKey,
        Optional<Path> authorityCertificates,
        Optional<String> authorityPassword,
        Optional<Path> outsideRoot) {

    private static final List<String> KINDS = List.of("ECDSA", "SM2");

    private static final String PASSWORD = "LIMS_CA_PASSWORD";

    static SignatureSettings from(Map<String, String> environment) {
        var key = path(environment, "LIMS_CA_KEY");
        var certificates = path(environment, "LIMS_CA_CERT");
        if (certificates.isPresent() && key.isEmpty()) {
            throw new CannotStart("LIMS_CA_CERT 需要 LIMS_CA_KEY", "LIMS_CA_CERT needs LIMS_CA_KEY");
        }
        var password = Optional.ofNullable(environment.get(PASSWORD));
        key.ifPresent(file -> mustVouch(file, certificates, password.orElse("")));
        return new SignatureSettings(
                kindIn("LIMS_SIGNATURES", environment, "ECDSA"),
                key,
                certificates,
                password,
                outsideRoot(environment, key.isPresent()));
    }

    private static void mustVouch(Path key, Optional<Path> certificates, String password) {
        try {
            GivenAuthority.mustBeInForce(GivenAuthority.read(key, certificates, password), Instant.now());
        } catch (UnfitAuthority e) {
            throw new CannotStart(
                    "LIMS_CA_KEY：" + e.why().zh(), "LIMS_CA_KEY: " + e.why().en(), e);
        }
    }

    private static Optional<Path> outsideRoot(Map<String, String> environment, boolean authorityIsGiven) {
        var root = path(environment, "LIMS_CA_ROOT");
        if (root.isPresent() && authorityIsGiven) {
            throw new CannotStart(
                    "LIMS_CA_ROOT 与 LIMS_CA_KEY 只能设一个", "Only one of LIMS_CA_ROOT and LIMS_CA_KEY can be set");
        }
        try {
            root.ifPresent(OutsideIssuer::root);
            return root;
        } catch (UnfitAuthority e) {
            throw new CannotStart(
                    "LIMS_CA_ROOT：" + e.why().zh(), "LIMS_CA_ROOT: " + e.why().en(), e);
        }
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value.trim()).toAbsolutePath());
    }

    static String kindIn(String name, Map<String, String> environment, String usual) {
        return oneOf(KINDS, name, environment, usual);
    }

    /** As the application reads them. */
    List<String> properties() {
        return Stream.of(
                        Stream.of("-Djialing.signatures=" + kind),
                        authorityKey.stream().map(file -> "-Djialing.ca.key=" + file),
                        authorityCertificates.stream().map(file -> "-Djialing.ca.cert=" + file),
                        outsideRoot.stream().map(file -> "-Djialing.ca.root=" + file))
                .flatMap(each -> each)
                .toList();
    }

    Map<String, String> variables() {
        return authorityPassword.map(value -> Map.of(PASSWORD, value)).orElse(Map.of());
    }

    static String oneOf(List<String> known, String name, Map<String, String> environment, String usual) {
        String value = environment.getOrDefault(name, "").trim().toUpperCase(Locale.ROOT);
        if (value.isEmpty()) {
            return usual;
        }
        if (!known.contains(value)) {
            String choice = String.join(", ", known);
            throw new CannotStart(
                    name + " 只能是 " + choice + "：" + value, name + " must be one of " + choice + ": " + value);
        }
        return value;
    }
}
