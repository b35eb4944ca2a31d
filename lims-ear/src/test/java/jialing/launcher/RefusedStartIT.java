package jialing.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says why, in one line, before anything is touched. */
class RefusedStartIT {

    @TempDir
    Path data;

    @Test
    void aPortInUseIsNamedTogetherWithItsSetting() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> StartCheck.portIsFree("127.0.0.1", taken.getLocalPort(), "LIMS_HTTP_PORT"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is in use")
                    .hasMessageContaining("LIMS_HTTP_PORT");
        }
    }

    @Test
    void aDataFolderThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> StartCheck.machine(settings(Map.of("LIMS_DATA", file.toString()))))
                .hasMessageContaining("not writable")
                .hasMessageContaining(file.toString());
    }

    @Test
    void twoSystemsDoNotShareADataFolder() throws IOException {
        try (var first = DataFolder.take(data)) {
            assertThatThrownBy(() -> DataFolder.take(data)).hasMessageContaining("Another system is running");
        }
        DataFolder.take(data).close();
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("LIMS_HTTP_PORT", "http")))
                .hasMessageContaining("LIMS_HTTP_PORT must be a whole number");
    }

    @Test
    void aSealThatNeedsATimeStampServiceIsNotPromisedWithoutOne() {
        assertThatThrownBy(() -> settings(Map.of("LIMS_SEAL_LEVEL", "B-LT")))
                .hasMessageContaining("needs LIMS_TSA_URL");
        assertThatThrownBy(() -> settings(Map.of("LIMS_SEAL_LEVEL", "B-X"))).hasMessageContaining("B-B, B-T, B-LT");
        assertThatThrownBy(() -> settings(Map.of("LIMS_TSA_URL", "tsa.example.org")))
                .hasMessageContaining("LIMS_TSA_URL must be an http(s) address");
        assertThat(settings(Map.of("LIMS_TSA_URL", "http://tsa.example.org/tsr"))
                        .seal()
                        .level())
                .isEqualTo("B-T");
        assertThat(settings(Map.of()).seal().level()).isEqualTo("B-B");
    }

    @Test
    void sealsFollowTheSignaturesUnlessSaidOtherwise() {
        assertThat(settings(Map.of()).signatures().kind()).isEqualTo("ECDSA");
        assertThat(settings(Map.of("LIMS_SIGNATURES", "sm2")).seal().keys()).isEqualTo("SM2");
        var both = settings(Map.of("LIMS_SIGNATURES", "SM2", "LIMS_SEAL_KEYS", "ECDSA"));
        assertThat(both.signatures().kind()).isEqualTo("SM2");
        assertThat(both.seal().keys()).isEqualTo("ECDSA");
        assertThatThrownBy(() -> settings(Map.of("LIMS_SIGNATURES", "RSA"))).hasMessageContaining("ECDSA, SM2");
    }

    @Test
    void anAuthorityThatCannotVouchIsRefusedBeforeAnythingIsTouched() throws IOException {
        Path noKey = Files.writeString(data.resolve("ca.key"), "no key");
        assertThatThrownBy(() -> settings(Map.of("LIMS_CA_CERT", noKey.toString())))
                .hasMessageContaining("LIMS_CA_CERT needs LIMS_CA_KEY");
        assertThatThrownBy(() -> settings(Map.of("LIMS_CA_KEY", noKey.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("无法读取");
        assertThatThrownBy(() -> settings(Map.of("LIMS_CA_KEY", noKey.toString(), "LIMS_CA_CERT", noKey.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anAuthorityOutsideIsKnownByARootAndTakesNobodysPlace() throws IOException {
        Path noRoot = Files.writeString(data.resolve("root.pem"), "no root");
        assertThatThrownBy(() -> settings(Map.of("LIMS_CA_ROOT", noRoot.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("certificate of one root");
    }

    @Test
    void anIdentityProviderIsNamedWholeOrNotAtAll() throws IOException {
        var whole = Map.of(
                "LIMS_OIDC_ISSUER", "https://sso.example.cn/realms/city",
                "LIMS_OIDC_CLIENT_ID", "lims",
                "LIMS_OIDC_CLIENT_SECRET", "secret");
        assertThat(settings(whole).identityProvider().variables()).isEqualTo(whole);
        assertThat(settings(with(whole, "LIMS_OIDC_NAME", "统一"))
                        .identityProvider()
                        .variables())
                .containsEntry("LIMS_OIDC_NAME", "%E7%BB%9F%E4%B8%80");
        assertThat(settings(Map.of("LIMS_OIDC_ISSUER", " ")).identityProvider().variables())
                .isEmpty();
        assertThatThrownBy(() -> settings(Map.of("LIMS_OIDC_NAME", "统一身份认证")))
                .hasMessageContaining("LIMS_OIDC_ISSUER must be an https address");
        assertThatThrownBy(() -> settings(with(whole, "LIMS_OIDC_ISSUER", "http://sso.example.cn")))
                .hasMessageContaining("LIMS_OIDC_ISSUER must be an https address");
        assertThatThrownBy(() -> settings(with(whole, "LIMS_OIDC_CLIENT_ID", "")))
                .hasMessageContaining("needs LIMS_OIDC_CLIENT_ID");
        assertThatThrownBy(() -> settings(with(whole, "LIMS_OIDC_CLIENT_SECRET", "")))
                .hasMessageContaining("Set one of");
        assertThatThrownBy(() -> settings(with(whole, "LIMS_OIDC_CLIENT_SECRET_FILE", "x")))
                .hasMessageContaining("Set one of");
        assertThatThrownBy(() -> settings(
                        with(with(whole, "LIMS_OIDC_CLIENT_SECRET", ""), "LIMS_OIDC_CLIENT_SECRET_FILE", "no/such")))
                .hasMessageContaining("cannot be read: no/such");
    }

    @Test
    void aHouseSignsWithPinOrPasskeyAndWithNothingElse() {
        assertThatThrownBy(() -> settings(Map.of("LIMS_SIGN_WITH", "password")))
                .hasMessageContaining("LIMS_SIGN_WITH must be one of");
        assertThat(settings(Map.of("LIMS_SIGN_WITH", "pin, passkey")).signWith())
                .isEqualTo("pin,passkey");
        assertThat(settings(Map.of()).signWith()).isEqualTo("pin,passkey");
    }

    @Test
    void anExistingDatabaseNeedsTheApplicationsPassword() {
        var settings = settings(Map.of("LIMS_DB_URL", "jdbc:postgresql://db/jialing"));
        assertThatThrownBy(() -> Database.existing(settings)).hasMessageContaining("LIMS_DB_APP_PASSWORD");
    }

    @Test
    void whoDoesNotKnowTheOwnersPasswordDoesNotMigrate() {
        var settings =
                settings(Map.of("LIMS_DB_URL", "jdbc:postgresql://db/jialing", "LIMS_DB_APP_PASSWORD", "secret"));
        assertThat(Database.existing(settings).mayBeMigrated()).isFalse();
        assertThatThrownBy(() -> Database.toMigrate(settings)).hasMessageContaining("LIMS_DB_OWNER_PASSWORD");
    }

    @Test
    void secretsAreKeptForTheSystemsOwnUserOnly() throws IOException {
        String made = new Secrets(data.resolve("secrets")).of("app");
        assertThat(new Secrets(data.resolve("secrets")).of("app")).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets/database.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        var changed = new HashMap<>(environment);
        changed.put(name, value);
        return changed;
    }

    private Settings settings(Map<String, String> environment) {
        var complete = new HashMap<>(Map.of("LIMS_DATA", data.toString()));
        complete.putAll(environment);
        return Settings.from(complete);
    }
}
