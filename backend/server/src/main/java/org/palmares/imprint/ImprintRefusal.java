// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import org.palmares.kernel.RefusalCode;

/** Why a file is not taken for a contest's page. */
public enum ImprintRefusal implements RefusalCode {
    /** An SVG may hold programs. */
    LOGO_IS_SVG,
    /** Official documents are PDF files. */
    DOCUMENT_NOT_PDF
}
