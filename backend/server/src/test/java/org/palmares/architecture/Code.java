// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled code, read once for all rules. */
final class Code {

    /** Everything below {@code org.palmares} that the server's main code can see. */
    static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.palmares");

    private Code() {}

    static JavaClasses planted(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
