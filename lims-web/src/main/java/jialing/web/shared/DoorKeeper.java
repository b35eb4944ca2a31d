package jialing.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import jialing.domain.people.Sessions;
import jialing.domain.people.Sessions.Recognised;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * Recognises who asks, by the session cookie of a browser or the bearer token of a program, and lets nobody else in unless the
 * door is a {@link PublicDoor}. A browser's writes must carry the session's CSRF token, since a cookie travels by itself.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class DoorKeeper implements ContainerRequestFilter {

    public static final String COOKIE = "jialing_session";
    private static final String CSRF_HEADER = "X-CSRF-Token";
    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Sessions sessions;

    @Inject
    CurrentActor current;

    @Inject
    CurrentSession session;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (PublicDoor.Found.at(resource).filter(PublicDoor::unrecognised).isPresent()) {
            return;
        }
        String bearer = bearerToken(request);
        String cookie = cookieToken(request);
        String token = bearer != null ? bearer : cookie;
        Optional<Recognised> recognised =
                token == null ? Optional.empty() : current.whileBeing(Actor.system(), () -> sessions.recognise(token));
        if (recognised.isEmpty()) {
            if (PublicDoor.Found.at(resource).isEmpty()) {
                current.get();
            }
            return;
        }
        if (bearer == null && !SAFE.contains(request.getMethod())) {
            requireCsrf(request, recognised.get().csrf());
        }
        current.is(recognised.get().actor());
        session.recognised(token, recognised.get().csrf());
    }

    private static void requireCsrf(ContainerRequestContext request, String expected) {
        String given = request.getHeaderString(CSRF_HEADER);
        if (given == null
                || !MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(
                    Refusal.Kind.NOT_ALLOWED,
                    "RequestFromOwnPage",
                    null,
                    Text.of(
                            "请求缺少防伪标记，请刷新页面后重试",
                            "The request lacks its anti-forgery token; reload the page and try again"),
                    null);
        }
    }

    private static String bearerToken(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    private static String cookieToken(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
