package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * With what people of this house may sign on their own device ({@code jialing.sign-with}: {@code pin}, {@code passkey} or both). A
 * second person, who signs on the first one's device, has no other means than the PIN: the rule does not concern them.
 */
@ApplicationScoped
public class PermittedMeans {

    private final Set<String> permitted;

    public PermittedMeans() {
        this(System.getProperty("jialing.sign-with", "pin,passkey"));
    }

    PermittedMeans(String list) {
        this.permitted = Set.of(list.split(","));
    }

    public boolean pin() {
        return permitted.contains("pin");
    }

    public boolean passkey() {
        return permitted.contains("passkey");
    }

    void mustPermit(SigningMeans means) {
        if (means.passkey() == null && !pin()) {
            throw notPermitted(
                    "PinPermitted", "pin", Text.of("本机构规定用通行密钥签名", "In this house people sign with a passkey"));
        }
        if (means.passkey() != null && !passkey()) {
            throw notPermitted(
                    "PasskeyPermitted", "passkey", Text.of("本机构规定用签名口令签名", "In this house people sign with the PIN"));
        }
    }

    private static Refusal notPermitted(String rule, String field, Text text) {
        return new Refusal(Refusal.Kind.NOT_ALLOWED, rule, "21 CFR 11.200", text, field);
    }
}
