package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.OnBehalfOfActor;

/**
 * What the house itself does within a person's transaction: an account belongs to a person and outlives the organisations, so no
 * organisation's own people may write it; and a lot that a centre recalls is recalled in the laboratories below it as well. Whether somebody may ask for it, the use case MUST have decided before.
 */
@ApplicationScoped
public class AsTheHouse {

    @Inject
    CurrentActor current;

    @Inject
    Hand hand;

    public <T> T get(Supplier<T> work) {
        return current.whileBeing(Actor.system(), () -> hand.get(work));
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Where the database is told who acts; what was changed is written before it is told otherwise again. */
    @ApplicationScoped
    @Transactional(Transactional.TxType.MANDATORY)
    @OnBehalfOfActor
    public static class Hand {

        @PersistenceContext
        EntityManager entityManager;

        <T> T get(Supplier<T> work) {
            T answer = work.get();
            entityManager.flush();
            return answer;
        }
    }
}
