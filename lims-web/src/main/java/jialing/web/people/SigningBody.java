package jialing.web.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jialing.domain.people.SigningMeans;
import jialing.domain.people.SigningMeans.PasskeyAnswer;

/**
 * The part that every request has by which somebody signs: {@code pin}, or {@code passkey}. An empty {@code passkey} is answered with
 * what the device has to be asked ({@link PasskeyAskedMapper}); the same request then comes again with the device's answer.
 */
public interface SigningBody {

    String pin();

    PasskeyAnswer passkey();

    @JsonIgnore
    default SigningMeans means() {
        return new SigningMeans(pin(), passkey());
    }
}
