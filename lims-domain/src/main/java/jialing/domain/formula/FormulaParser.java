package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.shared.Refusal;

/** Reads statements by descending through the strengths of the signs: sums, products, minus, powers. */
final class FormulaParser {

    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 600;
    private static final int MOST_STATEMENTS = 60;
    private static final int LARGEST_EXPONENT = 20;
    private static final int MOST_DIGITS = 34;
    private static final int LARGEST_SCALE = 100;

    private final String text;
    private final List<Token> tokens;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final Set<String> assigned = new HashSet<>();
    private int at;
    private int depth;
    private int nodes;

    private FormulaParser(String text, List<DeclaredVariable> declared) {
        this.text = text;
        this.tokens = Tokens.of(text);
        declared.forEach(each -> slots.put(each.name(), slots.size()));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NAME && tokens.get(i + 1).is("=")) {
                assigned.add(tokens.get(i).text());
            }
        }
    }

    /** @param declared names are unique */
    static List<FormulaLine> parse(String text, List<DeclaredVariable> declared) {
        return new FormulaParser(text, declared).statements();
    }

    private List<FormulaLine> statements() {
        var all = new ArrayList<FormulaLine>();
        skipEnds();
        while (here().kind() != Token.Kind.END) {
            all.add(statement());
            if (here().kind() != Token.Kind.END && here().kind() != Token.Kind.END_OF_STATEMENT) {
                throw unexpected();
            }
            skipEnds();
        }
        if (all.isEmpty() || all.size() > MOST_STATEMENTS) {
            throw refuse(here(), "FormulaIsWritten", "公式须有 1 至 60 行", "a formula has 1 to 60 lines");
        }
        return all;
    }

    private void skipEnds() {
        while (here().kind() == Token.Kind.END_OF_STATEMENT) {
            at++;
        }
    }

    private FormulaLine statement() {
        Token name = take();
        if (name.kind() != Token.Kind.NAME || !here().is("=")) {
            throw refuse(name, "FormulaIsWritten", "每一行须写成“名称 = 算式”", "each line is written “name = expression”");
        }
        at++;
        if (FormulaFunction.named(name.text()).isPresent() || slots.containsKey(name.text())) {
            throw refuse(
                    name,
                    "NameIsFree",
                    "“" + name.text() + "”已经有了含义，每个名称只能赋值一次",
                    "“" + name.text() + "” has its meaning already; each name is assigned once");
        }
        Node node = sum();
        slots.put(name.text(), slots.size());
        return new FormulaLine(name.text(), node);
    }

    private Node sum() {
        if (++depth > DEEPEST) {
            throw refuse(here(), "FormulaWithinBounds", "括号嵌套过深", "brackets are nested too deeply");
        }
        Node left = product();
        while (Operator.of(here()).filter(Operator::adds).isPresent()) {
            Operator operator = Operator.of(take()).orElseThrow();
            left = node(new Node.Binary(operator, left, product()));
        }
        depth--;
        return left;
    }

    private Node product() {
        Node left = signed();
        while (Operator.of(here()).filter(each -> !each.adds()).isPresent()) {
            Operator operator = Operator.of(take()).orElseThrow();
            left = node(new Node.Binary(operator, left, signed()));
        }
        return left;
    }

    private Node signed() {
        if (!here().is("-") && !here().is("+")) {
            return raised();
        }
        if (++depth > DEEPEST) {
            throw refuse(here(), "FormulaWithinBounds", "正负号过多", "too many signs in a row");
        }
        Token sign = take();
        Node inner = signed();
        depth--;
        return sign.is("+") ? inner : node(new Node.Negative(inner, sign.span().to(inner.span())));
    }

    private Node raised() {
        Node base = primary();
        while (here().is("^") || here().kind() == Token.Kind.SUPERSCRIPT) {
            Token sign = take();
            int exponent = sign.is("^") ? exponent() : superscript(sign);
            base = node(new Node.Raised(
                    base, exponent, base.span().to(tokens.get(at - 1).span())));
        }
        return base;
    }

    private int exponent() {
        boolean bracket = here().is("(");
        at += bracket ? 1 : 0;
        boolean negative = here().is("-");
        at += negative ? 1 : 0;
        Token number = take();
        if (number.kind() != Token.Kind.NUMBER || !number.text().matches("\\d{1,2}")) {
            throw wholeExponent(number);
        }
        if (bracket) {
            expect(")");
        }
        return within(Integer.parseInt(number.text()) * (negative ? -1 : 1), number);
    }

    private int superscript(Token token) {
        String digits = token.text().replace('⁻', '-');
        for (int i = 0; i < UnitText.SUPERSCRIPTS.length(); i++) {
            digits = digits.replace(UnitText.SUPERSCRIPTS.charAt(i), (char) ('0' + i));
        }
        if (!digits.matches("-?\\d{1,2}")) {
            throw wholeExponent(token);
        }
        return within(Integer.parseInt(digits), token);
    }

    private int within(int exponent, Token token) {
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            throw wholeExponent(token);
        }
        return exponent;
    }

    private Refusal wholeExponent(Token token) {
        return refuse(
                token,
                "ExponentIsWhole",
                "指数须是 −20 至 20 的整数；其他幂用 sqrt 或 exp 和 ln 表示",
                "an exponent is a whole number from −20 to 20; write other powers with sqrt, or exp and ln");
    }

    private Node primary() {
        Token token = here();
        if (token.kind() == Token.Kind.NUMBER) {
            return number(take());
        }
        if (token.kind() == Token.Kind.NAME) {
            at++;
            return here().is("(") ? call(token) : variable(token);
        }
        if (!token.is("(")) {
            throw unexpected();
        }
        at++;
        Node inner = sum();
        expect(")");
        return inner;
    }

    private Node number(Token token) {
        BigDecimal value = value(token);
        if (here().kind() != Token.Kind.UNIT) {
            return node(new Node.Literal(value, MeasureUnit.ONE, token.span()));
        }
        Token unit = take();
        try {
            return node(new Node.Literal(
                    value, MeasureUnit.of(unit.text()), token.span().to(unit.span())));
        } catch (Refusal refusal) {
            throw refuse(
                    unit, refusal.rule(), refusal.text().zh(), refusal.text().en());
        }
    }

    private BigDecimal value(Token token) {
        try {
            BigDecimal value = new BigDecimal(token.text());
            if (value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= LARGEST_SCALE) {
                return value;
            }
        } catch (NumberFormatException notDecimal) {
            // refused below, as one that is too long
        }
        throw refuse(
                token,
                "FormulaIsWritten",
                "不是十进制数，或数字过长：" + shortened(token.text()),
                "no decimal number, or too long a one: " + shortened(token.text()));
    }

    private Node variable(Token token) {
        Integer slot = slots.get(token.text());
        if (slot != null) {
            return node(new Node.Reading(token.text(), slot, token.span()));
        }
        if (assigned.contains(token.text())) {
            throw refuse(
                    token,
                    "FormulaDoesNotLoop",
                    "“" + token.text() + "”在算出之前就被使用：公式不能循环，名称不能依赖自身",
                    "“" + token.text()
                            + "” is used before it is calculated: a formula does not loop, no name depends on itself");
        }
        throw refuse(
                token,
                "NameIsDeclared",
                "“" + shortened(token.text()) + "”没有声明",
                "“" + shortened(token.text()) + "” is not declared");
    }

    private Node call(Token name) {
        FormulaFunction function = FormulaFunction.named(name.text())
                .orElseThrow(() -> refuse(
                        name,
                        "FunctionExists",
                        "公式语言中没有函数“" + shortened(name.text()) + "”",
                        "the language has no function “" + shortened(name.text()) + "”"));
        expect("(");
        if (function == FormulaFunction.IF) {
            return choice(name);
        }
        var arguments = new ArrayList<Node>();
        arguments.add(sum());
        while (here().is(",")) {
            at++;
            arguments.add(sum());
        }
        Token close = expect(")");
        if (!function.takes(arguments.size())) {
            throw refuse(
                    name,
                    "FunctionGetsItsArguments",
                    function.word() + " 需要 " + function.takesWords() + " 个参数",
                    function.word() + " takes " + function.takesWords() + " arguments");
        }
        return node(new Node.Call(function, List.copyOf(arguments), name.span().to(close.span())));
    }

    private Node choice(Token name) {
        Node left = sum();
        ComparisonSign relation = ComparisonSign.of(here())
                .orElseThrow(() -> refuse(
                        here(),
                        "FormulaIsWritten",
                        "if 的第一项须是比较：< <= > >= == !=",
                        "the first of if is a comparison: < <= > >= == !="));
        at++;
        Node right = sum();
        expect(",");
        Node then = sum();
        expect(",");
        Node otherwise = sum();
        Token close = expect(")");
        return node(new Node.Choice(
                relation, left, right, then, otherwise, name.span().to(close.span())));
    }

    private <T extends Node> T node(T node) {
        if (++nodes > MOST_NODES) {
            throw refuse(here(), "FormulaWithinBounds", "公式过长", "the formula is too long");
        }
        return node;
    }

    private Token expect(String sign) {
        if (!here().is(sign)) {
            throw refuse(here(), "FormulaIsWritten", "此处应为“" + sign + "”", "“" + sign + "” is expected here");
        }
        return take();
    }

    private Token here() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    private Refusal unexpected() {
        Token token = here();
        return token.kind() == Token.Kind.END
                ? refuse(token, "FormulaIsWritten", "公式没有写完", "the formula is not finished")
                : refuse(
                        token,
                        "FormulaIsWritten",
                        "此处不应出现“" + shortened(token.text()) + "”",
                        "“" + shortened(token.text()) + "” has no place here");
    }

    private static String shortened(String word) {
        return word.length() <= MOST_DIGITS ? word : word.substring(0, MOST_DIGITS) + "…";
    }

    private Refusal refuse(Token token, String rule, String zh, String en) {
        return FormulaRefusal.at(token.span(), text, rule, zh, en);
    }
}
