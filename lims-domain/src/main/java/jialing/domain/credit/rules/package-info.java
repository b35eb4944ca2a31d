/** What must hold of ratings and appeals. */
package jialing.domain.credit.rules;
