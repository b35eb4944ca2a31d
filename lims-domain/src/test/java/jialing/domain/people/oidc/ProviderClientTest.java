package jialing.domain.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderClientTest {

    private static final String ISSUER = "https://sso.example.cn/realms/city";

    @Test
    void aHouseWithoutAProviderIsNobodysClient() {
        assertThat(ProviderClient.in(Map.of("LIMS_OIDC_ISSUER", " "), "https://lims.example.cn"))
                .isEmpty();
    }

    @Test
    void aProviderWithoutANameIsCalledByItsHost() {
        var client = ProviderClient.in(
                        Map.of(
                                "LIMS_OIDC_ISSUER", ISSUER,
                                "LIMS_OIDC_CLIENT_ID", "lims",
                                "LIMS_OIDC_CLIENT_SECRET", "s3cret"),
                        "https://lims.example.cn")
                .orElseThrow();
        assertThat(client.name()).isEqualTo("sso.example.cn");
        assertThat(client.answersAt()).hasToString("https://lims.example.cn/log-in/provider");
        assertThat(client.toString()).doesNotContain("s3cret");
    }

    @Test
    void aNameComesThroughAnyLocale() {
        var client = ProviderClient.in(
                        Map.of(
                                "LIMS_OIDC_ISSUER", ISSUER,
                                "LIMS_OIDC_CLIENT_ID", "lims",
                                "LIMS_OIDC_NAME", "%E7%BB%9F%E4%B8%80%E8%BA%AB%E4%BB%BD+100%25"),
                        "https://lims.example.cn")
                .orElseThrow();
        assertThat(client.name()).isEqualTo("统一身份 100%");
    }

    @Test
    void theSecretMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
        var client = ProviderClient.in(
                        Map.of(
                                "LIMS_OIDC_ISSUER",
                                ISSUER,
                                "LIMS_OIDC_CLIENT_ID",
                                "lims",
                                "LIMS_OIDC_CLIENT_SECRET_FILE",
                                file.toString()),
                        "https://lims.example.cn")
                .orElseThrow();
        assertThat(client.secret()).isEqualTo("s3cret");
    }
}
