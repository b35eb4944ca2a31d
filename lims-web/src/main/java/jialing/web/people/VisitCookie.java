package jialing.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jialing.domain.people.ProviderDoor.Sent;
import jialing.web.people.ProviderResource.Departure;

/**
 * What a browser keeps while it is under way to the identity provider: an answer counts only from the browser that was sent. Strict,
 * since the own page, not the provider's, brings the answer.
 */
final class VisitCookie {

    static final String NAME = "jialing_provider";
    private static final int LASTS_SECONDS = 600;

    private final boolean secure;

    private VisitCookie(boolean secure) {
        this.secure = secure;
    }

    static VisitCookie on(HttpServletRequest request) {
        return new VisitCookie(request.isSecure());
    }

    Response depart(Sent sent) {
        var cookie = new NewCookie.Builder(NAME)
                .value(sent.browser())
                .path("/api/people")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(LASTS_SECONDS)
                .build();
        return Response.ok(new Departure(sent.address().toString()))
                .cookie(cookie)
                .build();
    }
}
