package jialing.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the browser is told about every answer: run our own code only, be framed by nobody, guess no content types. */
@WebFilter(urlPatterns = "/*")
public class SecurityHeaders implements Filter {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; manifest-src 'self'; frame-src 'self' blob:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        answer.setHeader("Cache-Control", cachingOf(((HttpServletRequest) request).getRequestURI()));
        chain.doFilter(request, response);
    }

    /**
     * Built files carry their hash in the name and never change; everything else is asked for anew. Browsers compare the worker that
     * keeps the app with the one they have.
     */
    private static String cachingOf(String path) {
        if (path.equals("/worker.js")) {
            return "no-cache";
        }
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store";
    }
}
