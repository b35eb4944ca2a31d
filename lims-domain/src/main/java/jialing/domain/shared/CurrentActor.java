package jialing.domain.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** Who acts in this request. The doors say it (after checking the session); use cases ask it. */
@RequestScoped
public class CurrentActor {

    private Actor actor;

    public void is(Actor someone) {
        this.actor = someone;
    }

    /** Does something as somebody else, e.g. as the house when a person is not known yet, and is the former person again afterwards. */
    public <T> T whileBeing(Actor other, Supplier<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }

    public boolean isKnown() {
        return actor != null;
    }

    /** @throws Refusal when nobody is logged in */
    public Actor get() {
        if (actor == null) {
            throw new Refusal(
                    Refusal.Kind.UNKNOWN_PERSON, "LoggedIn", null, Text.of("请先登录", "Please log in first"), null);
        }
        return actor;
    }

    public Actor mustBe(Capacity... oneOf) {
        return get().mustBe(oneOf);
    }
}
