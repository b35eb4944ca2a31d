package jialing.web.shared;

import jakarta.enterprise.context.RequestScoped;

/** The browser session by which the person was recognised. */
@RequestScoped
public class CurrentSession {

    private String token;
    private String csrf;

    void recognised(String sessionToken, String csrfToken) {
        token = sessionToken;
        csrf = csrfToken;
    }

    public String token() {
        return token;
    }

    public String csrf() {
        return csrf;
    }
}
