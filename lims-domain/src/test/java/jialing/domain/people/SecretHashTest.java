package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretHashTest {

    @Test
    void aSecretIsRecognisedByItsHashAndNoOtherIs() {
        SecretHash hash = SecretHash.of("246810");
        assertThat(hash.matches("246810")).isTrue();
        assertThat(hash.matches("246811")).isFalse();
        assertThat(hash.matches(null)).isFalse();
    }

    @Test
    void theSameSecretHasAnotherHashEachTimeAndNeverAppearsInLogs() {
        assertThat(SecretHash.of("246810").encoded())
                .isNotEqualTo(SecretHash.of("246810").encoded());
        assertThat(SecretHash.of("246810").encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(SecretHash.of("246810")).hasToString("SecretHash");
    }
}
