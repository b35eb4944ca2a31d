package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The read side: projections straight for the screen, seen with the eyes of the person who asks. Changes nothing.
 */
@Stereotype
@ApplicationScoped
@Transactional
@OnBehalfOfActor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {}
