package jialing.web.shared;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** Whoever comes may ask here without having logged in. Everything without this mark is closed to strangers. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicDoor {

    /** Not counted by {@link PublicThrottle}: the door has a throttle of its own, or is for those who watch over the house. */
    boolean unlimited() default false;

    /** Nobody is recognised here, whatever comes along: who reports something MUST NOT leave a trace in a session either. */
    boolean unrecognised() default false;

    /** The mark at what was asked for; that of a method goes before that of its class. */
    final class Found {

        private Found() {}

        static Optional<PublicDoor> at(ResourceInfo resource) {
            return Optional.ofNullable(resource.getResourceMethod())
                    .map(method -> method.getAnnotation(PublicDoor.class))
                    .or(() -> Optional.ofNullable(resource.getResourceClass())
                            .map(type -> type.getAnnotation(PublicDoor.class)));
        }
    }
}
