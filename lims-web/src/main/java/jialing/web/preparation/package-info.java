/** Preparation of samples over REST: steps, portions, batches of digestion and extraction, what methods demand. */
package jialing.web.preparation;
