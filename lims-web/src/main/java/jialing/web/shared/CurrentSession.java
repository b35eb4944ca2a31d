package jialing.web.shared;

import jakarta.enterprise.context.RequestScoped;

/** The browser session by which the person was recognised. */
@RequestScoped
public class CurrentSession {

    private String csrf;

    void recognised(String csrfToken) {
        csrf = csrfToken;
    }

    public String csrf() {
        return csrf;
    }
}
