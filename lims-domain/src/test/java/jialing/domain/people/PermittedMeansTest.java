package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jialing.domain.people.SigningMeans.PasskeyAnswer;
import org.junit.jupiter.api.Test;

class PermittedMeansTest {

    private static final SigningMeans PIN = new SigningMeans("246810", null);
    private static final SigningMeans PASSKEY = new SigningMeans(null, new PasskeyAnswer(null, null));

    @Test
    void aHouseMayPermitEither() {
        var both = new PermittedMeans("pin,passkey");
        assertThatCode(() -> both.mustPermit(PIN)).doesNotThrowAnyException();
        assertThatCode(() -> both.mustPermit(PASSKEY)).doesNotThrowAnyException();
    }

    @Test
    void orOneOfThemOnly() {
        assertThatThrownBy(() -> new PermittedMeans("passkey").mustPermit(PIN)).hasMessageStartingWith("PinPermitted");
        assertThatThrownBy(() -> new PermittedMeans("pin").mustPermit(PASSKEY))
                .hasMessageStartingWith("PasskeyPermitted");
        // Whoever gives nothing at all gives no passkey, and is asked for what is left: the PIN.
        assertThatThrownBy(() -> new PermittedMeans("passkey").mustPermit(new SigningMeans(null, null)))
                .hasMessageStartingWith("PinPermitted");
    }
}
