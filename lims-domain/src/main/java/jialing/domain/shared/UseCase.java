package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that may be done: one use case, one transaction, one act. The rule check, the change of the record, the act, the
 * engine's step and the outbox row are committed together or not at all.
 */
@Stereotype
@ApplicationScoped
@Transactional
@OnBehalfOfActor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
