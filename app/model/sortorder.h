#pragma once

/// The order of the rows.
enum class SortOrder { NewestFirst, OldestFirst, Name, LastSeen };
