package jialing.web.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.jboss.logging.Logger;

/** Whatever went wrong leaves the house as problem+json; what is our own fault is told with a number to ask after, and no detail. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure, Language.of(headers));
    }

    static Response answer(Throwable failure, Locale locale) {
        // A command that checks itself refuses while it is read: the reader wraps what it said
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal, locale).toResponse();
            }
            if (cause instanceof TooMuchAsked much) {
                return comeAgain(much, locale);
            }
            if (cause instanceof JsonProcessingException json && !(json.getCause() instanceof Refusal)) {
                return unreadable(json, locale);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return invalid(violations, locale);
            }
            if (cause instanceof OptimisticLockException) {
                return changedMeanwhile(locale);
            }
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < 500) {
                return protocolError(web, locale);
            }
        }
        return ourFault(failure, locale);
    }

    private static Response comeAgain(TooMuchAsked much, Locale locale) {
        Response refused = Problem.of(much.refusal(), locale).toResponse();
        return Response.fromResponse(refused)
                .header(HttpHeaders.RETRY_AFTER, much.retryAfterSeconds())
                .build();
    }

    private static Response unreadable(JsonProcessingException json, Locale locale) {
        String field = json instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : null;
        var text = Text.of(
                "请求内容无法识别" + (field == null ? "" : "：" + field),
                "The request cannot be read" + (field == null ? "" : ": " + field));
        return Problem.of(new Refusal(Refusal.Kind.INVALID_INPUT, "ReadableRequest", null, text, field), locale)
                .toResponse();
    }

    private static Response invalid(ConstraintViolationException violations, Locale locale) {
        var refusals = violations.getConstraintViolations().stream()
                .map(violation -> new Refusal(
                        Refusal.Kind.INVALID_INPUT,
                        "ValidInput",
                        null,
                        Text.of(violation.getMessage(), violation.getMessage()),
                        violation.getPropertyPath().toString()))
                .toList();
        return Problem.of(Refusal.of(refusals), locale).toResponse();
    }

    private static Response changedMeanwhile(Locale locale) {
        var text =
                Text.of("此记录刚刚被他人更改，请重新打开后再试", "Somebody else has just changed this record; open it again and retry");
        return Problem.of(new Refusal(Refusal.Kind.CONFLICT, "RecordUnchanged", null, text, null), locale)
                .toResponse();
    }

    private static Response protocolError(WebApplicationException web, Locale locale) {
        int status = web.getResponse().getStatus();
        var title = status == 404
                ? Text.of("没有这个地址", "There is nothing at this address")
                : Text.of("请求不符合接口约定", "The request does not follow the interface");
        return Problem.plain(status, title, Text.of("HTTP " + status, "HTTP " + status), locale)
                .toResponse();
    }

    private static Response ourFault(Throwable failure, Locale locale) {
        String number = UUID.randomUUID().toString();
        LOG.error("request failed, number " + number, failure);
        return Problem.plain(
                        500,
                        Text.of("系统内部错误", "The system failed"),
                        Text.of("已记录，编号 " + number, "It is on record under number " + number),
                        locale)
                .toResponse();
    }
}
