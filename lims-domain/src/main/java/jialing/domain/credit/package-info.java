/**
 * Credit rating of institutions (信用等级; 重庆市社会环境监测机构服务管理办法 渝环规〔2023〕6号, which asks for credit-risk grading linked with random
 * inspection). Grades and points of Chongqing were not to be found: those of {@link jialing.domain.credit.CreditRules} were chosen by
 * the house, and everybody reads them.
 *
 * <p>Life: each night everybody but the municipal centre is rated from the record of twelve months: each fact is a line with its day,
 * criterion, thing, points and reason. A rating that says what the one before said is not kept again. The institution may appeal
 * against a line, signed; the municipal centre's quality officer decides, signed; from the next run on an upheld line does not count.
 *
 * <p>Invariants: nobody types a score; what counts is what other features have on record, and a rating names each of it; whoever found
 * something does not decide about it. The grade is seen by everybody in the network, the lines by the institution and who is above it.
 */
package jialing.domain.credit;
