// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

/**
 * One mail to one person. Each is an event of its own, so that a mail server which stops in the
 * middle delays those that are left and repeats none of the others.
 */
record Letter(String to, String subject, String body) {}
