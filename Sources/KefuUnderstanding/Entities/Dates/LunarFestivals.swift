import KefuValues

/// The days of the festivals of the Chinese lunar calendar, 2015 to 2050, from a table.
///
/// The calendar follows new moons and solstices as they are seen from Beijing; a table of the published days is shorter
/// than the astronomy, and never a day off.
enum LunarFestivals {
  /// The columns of the table.
  enum Column: Int {
    case springFestival
    case dragonBoat
    case qixi
    case midAutumn
    case doubleNinth
  }

  private static let firstYear = 2015
  private static let lastYear = 2050
  /// Units of a line: a year, five days of four digits, separators and the end of the line.
  private static let lineLength = 30

  /// The day of a festival in a year of the Gregorian calendar, or `nil` outside the table.
  static func date(_ column: Column, in year: Int) -> CivilDate? {
    guard (firstYear...lastYear).contains(year) else { return nil }
    let position = (year - firstYear) * lineLength + 5 + column.rawValue * 5
    func number(_ offset: Int) -> Int {
      Int(table.utf8Start[position + offset] &- 0x30) * 10
        + Int(table.utf8Start[position + offset + 1] &- 0x30)
    }
    return CivilDate(year: year, month: number(0), day: number(2))
  }

  // Year; month and day of 正月初一, 五月初五, 七月初七, 八月十五, 九月初九.
  private static let table: StaticString = """
    2015 0219 0620 0820 0927 1021
    2016 0208 0609 0809 0915 1009
    2017 0128 0530 0828 1004 1028
    2018 0216 0618 0817 0924 1017
    2019 0205 0607 0807 0913 1007
    2020 0125 0625 0825 1001 1025
    2021 0212 0614 0814 0921 1014
    2022 0201 0603 0804 0910 1004
    2023 0122 0622 0822 0929 1023
    2024 0210 0610 0810 0917 1011
    2025 0129 0531 0829 1006 1029
    2026 0217 0619 0819 0925 1018
    2027 0206 0609 0808 0915 1008
    2028 0126 0528 0826 1003 1026
    2029 0213 0616 0816 0922 1016
    2030 0203 0605 0805 0912 1005
    2031 0123 0624 0824 1001 1024
    2032 0211 0612 0812 0919 1012
    2033 0131 0601 0801 0908 1001
    2034 0219 0620 0820 0927 1020
    2035 0208 0610 0810 0916 1009
    2036 0128 0530 0828 1004 1027
    2037 0215 0618 0817 0924 1017
    2038 0204 0607 0807 0913 1007
    2039 0124 0527 0826 1002 1026
    2040 0212 0614 0814 0920 1014
    2041 0201 0603 0803 0910 1003
    2042 0122 0622 0822 0928 1022
    2043 0210 0611 0811 0917 1011
    2044 0130 0531 0731 1005 1029
    2045 0217 0619 0819 0925 1018
    2046 0206 0608 0808 0915 1008
    2047 0126 0529 0827 1004 1027
    2048 0214 0615 0816 0922 1016
    2049 0202 0604 0805 0911 1005
    2050 0123 0623 0823 0930 1024
    """
}
