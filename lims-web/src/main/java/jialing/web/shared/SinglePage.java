package jialing.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses of screens (no file, no door) all lead to the one page, which shows the screen that the address names. */
@WebFilter(urlPatterns = "/*")
public class SinglePage extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isScreen(request)) {
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isScreen(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean door =
                path.equals("/api") || path.startsWith("/api/") || path.equals("/sta") || path.startsWith("/sta/");
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return request.getMethod().equals("GET") && !door && !file;
    }
}
