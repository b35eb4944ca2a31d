package jialing.web.shared;

import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import jialing.domain.shared.Refusal;

/** A door that asks for a body never sees none: an empty one, or {@code null}, is refused before. */
@Provider
public class BodyGiven implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (NoContentException e) {
            throw missing();
        }
        if (body == null) {
            throw missing();
        }
        return body;
    }

    private static Refusal missing() {
        return Refusal.invalid("BodyGiven", null, "请求没有内容", "The request has no content");
    }
}
