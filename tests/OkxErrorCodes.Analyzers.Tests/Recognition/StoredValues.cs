using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A database is no venue: a column is judged by its entity and by the query around it.</summary>
public sealed class StoredValues
{
    private const string Store =
        """

        class Order { public string Venue = "", Exchange = "", ErrorCode = ""; }
        class OkxOrder { public string ErrorCode = ""; }
        class AppDbContext { public IQueryable<Order> Orders => null!; public IQueryable<OkxOrder> OkxOrders => null!; }
        class MongoStore { public List<Order> Orders => null!; }
        class SqlException : Exception { public string ErrorCode = ""; }
        """;

    [Theory]
    [InlineData("""class OkxReports { AppDbContext db = new(); int N() => db.Orders.Where(o => o.ErrorCode == [|"51008"|]).Count(); }""")]
    [InlineData("""class OkxReports { AppDbContext _db = new(); int N() => _db.Orders.Count(o => o.ErrorCode == [|"51008"|]); }""")]
    [InlineData("""class OkxReports { MongoStore _mongo = new(); int N() => _mongo.Orders.FindAll(o => o.ErrorCode == [|"51008"|]).Count; }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.OkxOrders.Count(o => o.ErrorCode == [|"51008"|]); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Count(o => o.Venue == "okx" && o.ErrorCode == [|"51008"|]); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Count(o => o.ErrorCode == [|"51008"|] && o.Venue == "okx"); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Where(o => o.Venue == "okx").Count(o => o.ErrorCode == [|"51008"|]); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Where(o => o.ErrorCode == [|"51008"|]).Where(o => o.Exchange == "okx").Count(); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => (from o in _db.Orders where o.Venue == "okx" where o.ErrorCode == [|"51008"|] select o).Count(); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => (from o in _db.Orders where o.Venue == "okx" && o.ErrorCode == [|"51008"|] select o).Count(); }""")]
    public Task Is_reported(string source) => Snippet.Reported(source + Store);

    [Theory]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Count(o => o.ErrorCode == "51008"); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Where(o => o.Venue == "bybit").Count(o => o.ErrorCode == "51008"); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => _db.Orders.Where(o => o.Venue != "okx").Count(o => o.ErrorCode == "51008"); }""")]
    [InlineData("""class Reports { AppDbContext _db = new(); int N() => (from o in _db.Orders where o.Venue == "bybit" where o.ErrorCode == "51008" select o).Count(); }""")]
    [InlineData("""class OkxReports { bool Is(SqlException e) => e.ErrorCode == "51008"; }""")]
    [InlineData("""class OkxReports { bool Is(string dbCode) => dbCode == "51008"; }""")]
    [InlineData("""class OkxReports { bool Is(string sqlState, string code) => sqlState == "51008"; }""")]
    public Task Is_silent(string source) => Snippet.Silent(source + Store);
}
