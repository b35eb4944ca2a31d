package jialing.domain.people.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelyingPartyTest {

    @Test
    void aHouseWithANameIsKnownByIt() {
        assertThat(RelyingParty.of("https://lims.example.cn"))
                .contains(new RelyingParty("lims.example.cn", "https://lims.example.cn"));
        assertThat(RelyingParty.of("https://lims.example.cn:8443/"))
                .contains(new RelyingParty("lims.example.cn", "https://lims.example.cn:8443"));
    }

    @Test
    void onLoopbackItIsLocalhost() {
        var local = new RelyingParty("localhost", "http://localhost:8080");
        assertThat(RelyingParty.of("http://127.0.0.1:8080")).contains(local);
        assertThat(RelyingParty.of("http://localhost:8080")).contains(local);
    }

    @Test
    void aBareAddressAndAnUnsafeOneHaveNoPasskeys() {
        assertThat(RelyingParty.of("https://10.1.2.3")).isEmpty();
        assertThat(RelyingParty.of("https://[fd00::1]")).isEmpty();
        assertThat(RelyingParty.of("http://lims.example.cn")).isEmpty();
    }
}
