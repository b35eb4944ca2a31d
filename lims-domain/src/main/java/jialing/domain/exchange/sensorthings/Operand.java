package jialing.domain.exchange.sensorthings;

import jialing.domain.exchange.EntitySet.Type;
import jialing.domain.shared.Refusal;

/** A part of an expression as SQL, with the type of what it yields. What stands inside a JSON property has no type of its own. */
record Operand(Fragment sql, Type type) {

    private static final String LOOKS_LIKE_A_NUMBER = "'^-?[0-9]+([.][0-9]+)?$'";

    /** The operand as something of this type. */
    Fragment as(Type wanted) {
        if (type == wanted) {
            return sql;
        }
        if (type == Type.JSON && wanted == Type.NUMBER) {
            return Fragment.filled("(case when {0} ~ " + LOOKS_LIKE_A_NUMBER + " then cast({0} as numeric) end)", sql);
        }
        if (type == Type.JSON && wanted == Type.TRUTH) {
            return Fragment.filled("({0} = 'true')", sql);
        }
        if (type == Type.JSON && wanted == Type.TEXT) {
            return sql;
        }
        throw Refusal.invalid(
                "FilterComparesLikeWithLike",
                "$filter",
                "不同类型的内容不能比较或运算：" + type + "、" + wanted,
                "What is compared or calculated with is not alike: " + type + " and " + wanted);
    }
}
