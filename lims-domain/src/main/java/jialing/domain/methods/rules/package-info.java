/** What the verification and replacement of methods refuses, one small class each. */
package jialing.domain.methods.rules;
