package jialing.domain.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Row-level security's other half. The person is set per transaction, never per connection: pooled connections MUST NOT carry
 * one person's sight to the next. Without a person the database shows nothing.
 */
@Interceptor
@OnBehalfOfActor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250) // just inside @Transactional (PLATFORM_BEFORE + 200)
public class TransactionOnBehalfOfActor {

    private static final String TOLD = TransactionOnBehalfOfActor.class.getName();

    @Inject
    CurrentActor current;

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object tellTheDatabase(InvocationContext invocation) throws Exception {
        if (transaction.getTransactionKey() == null || !current.isKnown()) {
            return invocation.proceed();
        }
        Actor before = (Actor) transaction.getResource(TOLD);
        Actor now = current.get();
        if (now.equals(before)) {
            return invocation.proceed();
        }
        tell(now);
        Object answer = invocation.proceed();
        if (before != null) {
            tell(before);
        }
        return answer;
    }

    private void tell(Actor actor) {
        entityManager
                .createNativeQuery("select set_config('jialing.visible', :visible, true), "
                        + "set_config('jialing.organisation', :organisation, true), "
                        + "set_config('jialing.person', :person, true)")
                .setParameter("visible", String.join(",", actor.visible()))
                .setParameter("organisation", writesFor(actor))
                .setParameter("person", actor.personId().toString())
                .getSingleResult();
        transaction.putResource(TOLD, actor);
    }

    /** A visitor writes for nobody: no policy of any table lets a row in, so no act of a visitor can be put on record. */
    private static String writesFor(Actor actor) {
        if (actor.holds(Capacity.VISITING_INSPECTOR)) {
            return "";
        }
        return actor.holds(Capacity.SYSTEM) ? "*" : actor.organisation();
    }
}
