// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
// Imported by areas that use Mantine's fields, dialogs or dates; public pages do without its styles.
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './mantine-fields.css';
