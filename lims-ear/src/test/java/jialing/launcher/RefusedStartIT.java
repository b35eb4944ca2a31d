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

    private Settings settings(Map<String, String> environment) {
        var complete = new HashMap<>(Map.of("LIMS_DATA", data.toString()));
        complete.putAll(environment);
        return Settings.from(complete);
    }
}
