// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

/** A result became public; published within that transaction. */
public record ResultsPublished(Publication publication) {}
