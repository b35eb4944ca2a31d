/** What analysis refuses, one small class each. */
package jialing.domain.analysis.rules;
