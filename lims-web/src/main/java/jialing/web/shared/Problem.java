package jialing.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * A refusal as problem details (RFC 9457), in the language of the person.
 *
 * @param type a URI reference that names the rule
 * @param rule the rule that refused, e.g. {@code GiverHoldsSample}
 * @param standard standard and clause that demand it
 * @param field the input at fault
 * @param violations all objections when there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        String standard,
        String field,
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(String field, String rule, String standard, String message) {}

    public static Problem of(Refusal refusal, Locale locale) {
        List<Violation> violations = refusal.objections().stream()
                .map(each -> new Violation(
                        each.field(), each.rule(), each.standard(), each.text().in(locale)))
                .toList();
        return new Problem(
                "urn:jialing:rule:" + refusal.rule(),
                title(refusal.kind()).in(locale),
                status(refusal.kind()),
                refusal.text().in(locale),
                refusal.rule(),
                refusal.standard(),
                refusal.field(),
                violations);
    }

    public static Problem plain(int status, Text title, Text detail, Locale locale) {
        return new Problem("about:blank", title.in(locale), status, detail.in(locale), null, null, null, null);
    }

    /** The same problem where a protocol has another number for it. */
    public Problem withStatus(int number) {
        return new Problem(type, title, number, detail, rule, standard, field, violations);
    }

    public Response toResponse() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID_INPUT -> 422;
            case UNKNOWN_PERSON -> 401;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case LOCKED -> 429;
        };
    }

    private static Text title(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID_INPUT -> Text.of("输入有误", "The input is not valid");
            case UNKNOWN_PERSON -> Text.of("尚未登录", "Not logged in");
            case NOT_ALLOWED -> Text.of("不允许", "Not allowed");
            case NOT_FOUND -> Text.of("没有找到", "Not found");
            case CONFLICT -> Text.of("与现有记录冲突", "The record does not permit it");
            case LOCKED -> Text.of("尝试过多", "Too many attempts");
        };
    }
}
